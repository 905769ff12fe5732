/* The tiles of Intel's matrix units and the products that tqpipe's kernels use, in C: included before a source, it shows
 * on other CPUs that what is computed is right.
 */
#include <immintrin.h>
#include <stdint.h>
#include <string.h>

static __thread uint8_t tq_tiles[8][16][64];

static inline float tq_bf16(const uint8_t *x) {
    const uint32_t bits = (uint32_t)x[0] << 16 | (uint32_t)x[1] << 24;
    float value;
    memcpy(&value, &bits, 4);
    return value;
}

static inline void tq_load(int tile, const void *from, long stride) {
    for (int r = 0; r < 16; r++) memcpy(tq_tiles[tile][r], (const uint8_t *)from + r * stride, 64);
}

static inline void tq_store(int tile, void *to, long stride) {
    for (int r = 0; r < 16; r++) memcpy((uint8_t *)to + r * stride, tq_tiles[tile][r], 64);
}

static inline void tq_codes(int to, int left, int right) {
    for (int r = 0; r < 16; r++)
        for (int c = 0; c < 16; c++) {
            int32_t sum;
            memcpy(&sum, &tq_tiles[to][r][4 * c], 4);
            for (int k = 0; k < 64; k++) sum += tq_tiles[left][r][k] * (int8_t)tq_tiles[right][k / 4][4 * c + k % 4];
            memcpy(&tq_tiles[to][r][4 * c], &sum, 4);
        }
}

static inline void tq_numbers(int to, int left, int right) {
    for (int r = 0; r < 16; r++)
        for (int c = 0; c < 16; c++) {
            float sum;
            memcpy(&sum, &tq_tiles[to][r][4 * c], 4);
            for (int k = 0; k < 32; k++)
                sum += tq_bf16(&tq_tiles[left][r][2 * k]) * tq_bf16(&tq_tiles[right][k / 2][4 * c + k % 2 * 2]);
            memcpy(&tq_tiles[to][r][4 * c], &sum, 4);
        }
}

#undef _tile_loadd
#undef _tile_stored
#undef _tile_zero
#undef _tile_dpbusd
#undef _tile_dpbf16ps
#define _tile_loadd(tile, from, stride) tq_load(tile, from, stride)
#define _tile_stored(tile, to, stride) tq_store(tile, to, stride)
#define _tile_zero(tile) memset(tq_tiles[tile], 0, sizeof tq_tiles[tile])
#define _tile_dpbusd(to, left, right) tq_codes(to, left, right)
#define _tile_dpbf16ps(to, left, right) tq_numbers(to, left, right)
#define _tile_loadconfig(config) ((void)(config))
#define _tile_release() ((void)0)

#define __AMX_TILE__
