/* The instructions of ARM that tqpipe's kernels use, on other CPUs, by SIMDe (Debian's libsimde-dev): included before a
 * source, it shows there that what is computed is right.
 */
#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/arm/neon.h>

/* Not in SIMDe yet. */
static inline float32x4_t vdivq_f32(float32x4_t x, float32x4_t y) { return x / y; }

#define TQ_NEON
