// The bridge between Go and tree-sitter: one call parses all cells of a
// document and leaves their trees as one flat array in pre-order.
#ifndef LABCOAT_FLATTEN_H
#define LABCOAT_FLATTEN_H

#include <stdbool.h>
#include <stdint.h>

// The runtime of github.com/smacker/go-tree-sitter ships no header that another
// package can include. These two structs are its TSNode and TSTreeCursor, true
// for the pinned version only.
typedef struct {
  uint32_t context[4];
  const void *id;
  const void *tree;
} TSNode;
typedef struct {
  const void *tree;
  const void *id;
  uint32_t context[3];
} TSTreeCursor;

extern uint32_t ts_language_symbol_count(const void *language);
extern const char *ts_language_symbol_name(const void *language, uint16_t symbol);
extern int ts_language_symbol_type(const void *language, uint16_t symbol);
extern uint32_t ts_language_field_count(const void *language);
extern const char *ts_language_field_name_for_id(const void *language, uint16_t field);

// lc_node is a node of the flat tree; syntax.go has the same layout.
typedef struct {
  uint32_t start, end; // bytes of code space
  int32_t parent;      // index; -1 for the root
  int32_t next;        // index behind the last node of the subtree
  uint16_t kind;
  uint8_t field;
  uint8_t flags;
} lc_node;

enum { LC_NAMED = 1, LC_MISSING = 2, LC_ERROR = 4 };

// lc_language translates a grammar's numbers into ours. kinds[symbol] is 0 for
// an anonymous symbol, which is dropped unless it has a field that we know;
// fields[id] is 0 for one that we do not (R's open and close brackets).
typedef struct {
  const void *language;
  const uint16_t *kinds;
  const uint8_t *fields;
  uint16_t token; // kind of an anonymous symbol that has a field
} lc_language;

enum { LC_PARSED = 0, LC_TOO_DEEP = 1, LC_TOO_SLOW = 2 };

// lc_cell is a cell to parse, and what became of it.
typedef struct {
  uint32_t start, end;
  uint16_t language; // index into the languages
  uint16_t status;   // set by lc_flatten
  uint32_t at;       // set by lc_flatten: where the bound was reached
} lc_cell;

typedef struct {
  lc_node *nodes; // owned by the thread until its next call
  uint32_t count;
} lc_tree;

// lc_init makes tree-sitter use the arena. Call it once before lc_flatten.
void lc_init(void);

// lc_flatten parses the cells of code and flattens them below one root. depth
// bounds the nesting, fuse the microseconds for a cell.
lc_tree lc_flatten(const char *code, uint32_t len, lc_cell *cells, uint32_t cell_count,
                   const lc_language *languages, uint16_t root_kind, uint16_t error_kind,
                   uint32_t depth, uint64_t fuse);

// lc_release gives back what lc_flatten holds beyond a modest size.
void lc_release(void);

#endif
