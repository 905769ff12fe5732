/* The products of the kernels: on matrix units (units_amx.h), or by the dot products of AVX-512 or AVX2.
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

#ifdef __AVX512F__
#include "units_avx512.h"
#else
#include "units_avx2.h"
#endif

/* Scores (16, keys) of 16 queries, `stride` apart, by packed keys: whole pairs of tiles. */
static inline void compare(const bf16 *queries, long stride, const bf16 *packed, long keys, float *scores) {
    for (long key = 0; key < keys; key += 32)
        square_of_bf16(queries, stride, packed + key * SIZE, packed + (key + 16) * SIZE, 1, 16, scores + key, keys);
}
#endif

#endif
