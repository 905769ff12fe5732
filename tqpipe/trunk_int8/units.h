/* The products of the kernels: on matrix units (units_amx.h), or by the dot products of AVX-512, AVX2 or ARM.
 *
 * Weights come as tiles of 16 columns by 64 bytes of a row: (columns / 16, steps, 16, 16, bytes 4), four codes or two bf16
 * beside each other. A square is 32 rows by 32 columns, of which `there` rows are asked for; the others may be read and
 * written, too.
 */
#ifndef TQ_UNITS_H
#define TQ_UNITS_H
#include "lanes.h"

#define TILE 1024L /* bytes of a tile */

#ifdef __AMX_TILE__
#include "units_amx.h"
#else
/* Nothing has to be asked for, or told. */
static inline void begin(void) {}
static inline void end(void) {}
static inline int ready(void) { return 1; }

#ifdef TQ_NEON
#include "units_neon.h"
#elif defined __AVX512F__
#include "units_avx512.h"
#else
#include "units_avx2.h"
#endif

#ifndef __AVX512F__
/* What 16 queries see: the weights (16, keys) times the values, and times 1, which is the weights' sum. */
static inline void gather(const bf16 *weights, const bf16 *values, const bf16 *ones, long keys, float (*out)[16][16]) {
    (void)ones;
    memset(out, 0, 3 * sizeof *out);
    for (long key = 0; key < keys; key += 32) {
        float some[16][32];
        square_of_bf16(weights + key, keys, values + key * SIZE, values + key * SIZE + 512, 1, 16, some[0], 32);
        for (int row = 0; row < 16; row++) {
            for (int half = 0; half < 2; half++)
                store(out[half][row], plus(load(out[half][row]), load(some[row] + half * LANES)));
            const bf16 *mine = weights + row * keys + key;
            store(out[2][row], plus(load(out[2][row]), plus(load_bf16(mine), load_bf16(mine + LANES))));
        }
    }
    for (int row = 0; row < 16; row++) out[2][row][0] = sum_of(load(out[2][row]));
}
#endif

/* Scores (16, keys) of 16 queries, `stride` apart, by packed keys: whole pairs of tiles. */
static inline void compare(const bf16 *queries, long stride, const bf16 *packed, long keys, float *scores) {
    for (long key = 0; key < keys; key += 32)
        square_of_bf16(queries, stride, packed + key * SIZE, packed + (key + 16) * SIZE, 1, 16, scores + key, keys);
}
#endif

#ifndef LESS
#define LESS 0 /* what the units take off every code before they multiply it */
#endif

#endif
