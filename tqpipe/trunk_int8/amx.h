/* What the kernels for Intel's matrix units (AMX) have in common. */
#ifndef TQ_AMX_H
#define TQ_AMX_H
#include <immintrin.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

#define LANES 16

typedef uint16_t bf16;

typedef struct __attribute__((packed)) {
    uint8_t palette, start, reserved[14];
    uint16_t bytes[16];
    uint8_t rows[16];
} tiles;

/* Eight tiles of 16 rows of 64 bytes. */
static inline void configure(void) {
    tiles t;
    memset(&t, 0, sizeof t);
    t.palette = 1;
    for (int i = 0; i < 8; i++) {
        t.bytes[i] = 64;
        t.rows[i] = 16;
    }
    _tile_loadconfig(&t);
}

static inline __m512 load_bf16(const bf16 *x) {
    return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(_mm256_loadu_si256((const void *)x)), 16));
}

static inline void store_bf16(bf16 *to, __m512 x) {
    _mm256_storeu_si256((void *)to, (__m256i)_mm512_cvtneps_pbh(x));
}

/* 2^x to 2e-6 of itself (a minimax polynomial of 2^x on [-1/2, 1/2]). */
static inline __m512 power_of_two(__m512 x) {
    const __m512 r = _mm512_reduce_ps(x, 0);
    __m512 p = _mm512_set1_ps(9.6182019e-3f);
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(5.5504068e-2f));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(2.4022650e-1f));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(6.9314718e-1f));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f));
    return _mm512_scalef_ps(p, _mm512_sub_ps(x, r));
}

static inline float summed(const __m512 *of) {
    return _mm512_reduce_add_ps(_mm512_add_ps(_mm512_add_ps(of[0], of[1]), _mm512_add_ps(of[2], of[3])));
}

/* Bits of the lanes that are among the first `left`. */
static inline __mmask16 among(long left) {
    return left >= LANES ? 0xffff : left <= 0 ? 0 : (__mmask16)((1u << left) - 1);
}

/* 32 rows, `stride` bytes apart, times two columns of tiles, by one of the units' products: the sums of the upper 16 rows
 * in tiles 0 and 1, of the lower ones in 2 and 3. A step is 64 bytes of a row and a tile of each column. */
#define MULTIPLY_SQUARE(product, first, stride, left, right, steps)                                          \
    do {                                                                                                     \
        const uint8_t *upper = (const uint8_t *)(first), *lower = upper + 16L * (stride);                    \
        const uint8_t *l = (const uint8_t *)(left), *r = (const uint8_t *)(right);                           \
        _tile_zero(0);                                                                                       \
        _tile_zero(1);                                                                                       \
        _tile_zero(2);                                                                                       \
        _tile_zero(3);                                                                                       \
        for (long s = 0; s < (steps); s++) {                                                                 \
            _tile_loadd(4, upper + s * 64, stride);                                                          \
            _tile_loadd(6, l + s * 1024, 64);                                                                \
            product(0, 4, 6);                                                                                \
            _tile_loadd(7, r + s * 1024, 64);                                                                \
            product(1, 4, 7);                                                                                \
            _tile_loadd(5, lower + s * 64, stride);                                                          \
            product(2, 5, 6);                                                                                \
            product(3, 5, 7);                                                                                \
        }                                                                                                    \
    } while (0)

static inline long aligned(long bytes) { return (bytes + 63) / 64 * 64; }

/* 16 keys of a head, (16, 32), as the units want them: pairs of channels by keys. A transposition of 16 by 16 words. */
static inline void pack_keys(const bf16 *k, long stride, bf16 *to) {
    __m512i a[16], b[16];
    for (int i = 0; i < 16; i++) a[i] = _mm512_loadu_si512(k + i * stride);
    for (int i = 0; i < 16; i += 2) {
        b[i] = _mm512_unpacklo_epi32(a[i], a[i + 1]);
        b[i + 1] = _mm512_unpackhi_epi32(a[i], a[i + 1]);
    }
    for (int i = 0; i < 16; i += 4) {
        a[i] = _mm512_unpacklo_epi64(b[i], b[i + 2]);
        a[i + 1] = _mm512_unpackhi_epi64(b[i], b[i + 2]);
        a[i + 2] = _mm512_unpacklo_epi64(b[i + 1], b[i + 3]);
        a[i + 3] = _mm512_unpackhi_epi64(b[i + 1], b[i + 3]);
    }
    /* a[4 g + c] holds words c, c + 4, c + 8, c + 12 of keys 4 g to 4 g + 3, four beside each other. */
    for (int c = 0; c < 4; c++) {
        const __m512i low = _mm512_shuffle_i32x4(a[c], a[c + 4], 0x88), high = _mm512_shuffle_i32x4(a[c], a[c + 4], 0xdd);
        const __m512i more = _mm512_shuffle_i32x4(a[c + 8], a[c + 12], 0x88);
        const __m512i most = _mm512_shuffle_i32x4(a[c + 8], a[c + 12], 0xdd);
        _mm512_store_si512(to + c * 32, _mm512_shuffle_i32x4(low, more, 0x88));
        _mm512_store_si512(to + (c + 8) * 32, _mm512_shuffle_i32x4(low, more, 0xdd));
        _mm512_store_si512(to + (c + 4) * 32, _mm512_shuffle_i32x4(high, most, 0x88));
        _mm512_store_si512(to + (c + 12) * 32, _mm512_shuffle_i32x4(high, most, 0xdd));
    }
}

/* 32 values of a head, (32, 32), as pairs of tokens by channels: two tiles. Those from `count` on are nothing. */
static inline void pack_values(const bf16 *v, long stride, long count, bf16 *to) {
    const __m512i low = _mm512_set_epi16(47, 15, 46, 14, 45, 13, 44, 12, 43, 11, 42, 10, 41, 9, 40, 8, 39, 7, 38, 6, 37, 5,
                                         36, 4, 35, 3, 34, 2, 33, 1, 32, 0);
    const __m512i high = _mm512_add_epi16(low, _mm512_set1_epi16(16));
    for (long pair = 0; pair < 16; pair++) {
        const __m512i none = _mm512_setzero_si512();
        const __m512i a = 2 * pair < count ? _mm512_loadu_si512(v + 2 * pair * stride) : none;
        const __m512i b = 2 * pair + 1 < count ? _mm512_loadu_si512(v + (2 * pair + 1) * stride) : none;
        _mm512_store_si512(to + pair * 32, _mm512_permutex2var_epi16(a, low, b));
        _mm512_store_si512(to + 512 + pair * 32, _mm512_permutex2var_epi16(a, high, b));
    }
}

#endif
