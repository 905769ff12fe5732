/* Sixteen numbers at once, as the kernels use them: in one register of AVX-512, in two of AVX2 or in four of ARM's.
 *
 * `lanes` are fp32, `words` int32; a mask is 16 bits, the lowest for the first lane. Loads and stores need no alignment.
 */
#ifndef TQ_LANES_H
#define TQ_LANES_H
#include <math.h>
#include <stdint.h>
#include <string.h>

#ifdef __ARM_NEON
#define TQ_NEON
#include <arm_neon.h>
#elif !defined(TQ_NEON) /* or told in C, see tests/emulated_neon.h */
#include <immintrin.h>
#endif

#define LANES 16
#define SIZE 32 /* channels of a head */

typedef uint16_t bf16;
typedef uint16_t mask;

#ifdef TQ_NEON
#include "lanes_neon.h"
#elif defined __AVX512F__
#include "lanes_avx512.h"
#else
#include "lanes_avx2.h"
#endif

static inline lanes zeros(void) { return all(0.0f); }

/* 2^x to 2e-6 of itself (a minimax polynomial of 2^x on [-1/2, 1/2]). */
static inline lanes power_of_two(lanes x) {
    const lanes whole = nearest(x), r = minus(x, whole);
    lanes p = all(9.6182019e-3f);
    p = fused(p, r, all(5.5504068e-2f));
    p = fused(p, r, all(2.4022650e-1f));
    p = fused(p, r, all(6.9314718e-1f));
    p = fused(p, r, all(1.0f));
    return doubled(p, whole);
}

static inline float summed(const lanes *of) {
    return sum_of(plus(plus(of[0], of[1]), plus(of[2], of[3])));
}

/* The lanes among the first `left`. */
static inline mask among(long left) {
    return left >= LANES ? 0xffff : left <= 0 ? 0 : (mask)((1u << left) - 1);
}

#ifndef __AVX512F__
/* 16 keys of a head, (16, SIZE): pairs of channels by keys. */
static inline void pack_keys(const bf16 *k, long stride, bf16 *to) {
    for (int key = 0; key < 16; key++)
        for (int pair = 0; pair < 16; pair++) memcpy(to + pair * 32 + key * 2, k + key * stride + pair * 2, 4);
}
#endif

#ifndef TQ_NEON
/* Which of 32 codes are at least `least`. */
static inline uint32_t from(const uint8_t *codes, uint8_t least) {
    const __m256i these = _mm256_loadu_si256((const void *)codes);
    return (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_max_epu8(these, _mm256_set1_epi8((char)least)), these));
}
#endif

static inline long aligned(long bytes) { return (bytes + 63) / 64 * 64; }

#endif
