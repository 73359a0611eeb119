export { bakeToolMemory, ToolEncoder } from './bake.ts';
export { buildImage } from './build.ts';
export type { ImageOptions } from './build.ts';
export { ImageError, imageSection, readImage, writeImage } from './image.ts';
export type { Image, SectionId } from './image.ts';
export { KERNEL_ABI, KernelHost } from './kernel-host.ts';
export type { DecoderInput } from './kernel-host.ts';
export { INT4_LEVELS, INT8_LEVELS } from './matrix.ts';
export type { SelfTest, Shape } from './sections.ts';
