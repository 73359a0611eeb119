/** The part of the WebAssembly API in use: TypeScript has it among the DOM's types only. */
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  interface MemoryDescriptor {
    initial: number;
    maximum?: number;
    shared?: boolean;
  }
  const Memory: new (descriptor: MemoryDescriptor) => Memory;

  type Module = object;
  const Module: {
    new (bytes: Uint8Array): Module;
    imports(module: Module): { readonly module: string; readonly name: string }[];
  };

  interface Instance {
    readonly exports: Record<string, unknown>;
  }
  type Imports = Record<string, Record<string, unknown>>;
  const Instance: new (module: Module, imports?: Imports) => Instance;

  function compile(bytes: Uint8Array): Promise<Module>;
}
