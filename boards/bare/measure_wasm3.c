/* What wasm3 takes for threaded code; linked in beside measure.c where wasm3 runs the kernels. */
#include "measure.h"

#include "wasm3_config.h"

#include "m3_code.h"

IM3CodePage __real_NewCodePage(IM3Runtime runtime, u32 lines);
IM3CodePage __wrap_NewCodePage(IM3Runtime runtime, u32 lines);
IM3CodePage __wrap_NewCodePage(IM3Runtime runtime, u32 lines) {
    const IM3CodePage page = __real_NewCodePage(runtime, lines);
    if (page != NULL) {
        measure_code_page((u32)(sizeof page->info + page->info.numLines * sizeof(code_t)));
    }
    return page;
}
