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
#elif defined(__AVX512F__)
#include "units_avx512.h"
#else
#include "units_avx2.h"
#endif

#endif
