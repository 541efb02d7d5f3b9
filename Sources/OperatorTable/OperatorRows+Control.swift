extension OperatorTable {
    /// Control, parametric, variable, table and reference operators.
    ///
    /// Spec 3.0, binary-instr-control and following.
    static let controlRows = """
        # code  mnemonic                             feature               attributes           immediates   operands and results  | execution
        # Control and exceptions.
        00      unreachable                          core                  trap,free            -            *                     | control
        01      nop                                  core                  free                 -            ->                    | parametric
        02      block                                core                  free                 blocktype    *                     | control
        03      loop                                 core                  free                 blocktype    *                     | control
        04      if                                   core                  -                    blocktype    *                     | control
        05      else                                 core                  free                 -            *                     | control
        06      try                                  legacyExceptions      -                    blocktype    *                     | control
        07      catch                                legacyExceptions      free                 tag          *                     | control
        08      throw                                exceptions            trap                 tag          *                     | control
        09      rethrow                              legacyExceptions      trap                 label        *                     | control
        0a      throw_ref                            exceptions            trap                 -            *                     | control
        0b      end                                  core                  free                 -            *                     | control
        0c      br                                   core                  -                    label        *                     | control
        0d      br_if                                core                  -                    label        *                     | control
        0e      br_table                             core                  -                    labels       *                     | control
        0f      return                               core                  free                 -            *                     | control
        10      call                                 core                  trap                 func         *                     | control
        11      call_indirect                        core                  trap                 type+table   *                     | control
        12      return_call                          tailCalls             trap                 func         *                     | control
        13      return_call_indirect                 tailCalls             trap                 type+table   *                     | control
        14      call_ref                             functionReferences    trap                 type         *                     | control
        15      return_call_ref                      functionReferences    trap                 type         *                     | control
        18      delegate                             legacyExceptions      free                 label        *                     | control
        19      catch_all                            legacyExceptions      free                 -            *                     | control
        # Parametric.
        1a      drop                                 core                  free                 -            *                     | parametric
        1b      select                               core                  -                    -            *                     | parametric
        1c      select                               referenceTypes        case=selectTyped     types        *                     | parametric
        1f      try_table                            exceptions            -                    blocktype+catches *                | control
        # Variables and table elements.
        20      local.get                            core                  -                    local        *                     | variable
        21      local.set                            core                  -                    local        *                     | variable
        22      local.tee                            core                  -                    local        *                     | variable
        23      global.get                           core                  -                    global       *                     | variable
        24      global.set                           core                  -                    global       *                     | variable
        25      table.get                            referenceTypes        trap                 table        *                     | bulk
        26      table.set                            referenceTypes        trap                 table        *                     | bulk
        # References.
        d0      ref.null                             referenceTypes        -                    heaptype     *                     | reference
        d1      ref.is_null                          referenceTypes        -                    -            *                     | reference
        d2      ref.func                             referenceTypes        -                    func         *                     | reference
        d3      ref.eq                               garbageCollection     -                    -            *                     | reference
        d4      ref.as_non_null                      functionReferences    trap                 -            *                     | reference
        d5      br_on_null                           functionReferences    -                    label        *                     | control
        d6      br_on_non_null                       functionReferences    -                    label        *                     | control
        # Structures, arrays, i31 and casts.
        fb:00   struct.new                           garbageCollection     -                    type         *                     | aggregate
        fb:01   struct.new_default                   garbageCollection     -                    type         *                     | aggregate
        fb:02   struct.get                           garbageCollection     trap                 type+field   *                     | aggregate
        fb:03   struct.get_s                         garbageCollection     trap                 type+field   *                     | aggregate
        fb:04   struct.get_u                         garbageCollection     trap                 type+field   *                     | aggregate
        fb:05   struct.set                           garbageCollection     trap                 type+field   *                     | aggregate
        fb:06   array.new                            garbageCollection     trap                 type         *                     | aggregate
        fb:07   array.new_default                    garbageCollection     trap                 type         *                     | aggregate
        fb:08   array.new_fixed                      garbageCollection     trap                 type+count   *                     | aggregate
        fb:09   array.new_data                       garbageCollection     trap                 type+data    *                     | aggregate
        fb:0a   array.new_elem                       garbageCollection     trap                 type+elem    *                     | aggregate
        fb:0b   array.get                            garbageCollection     trap                 type         *                     | aggregate
        fb:0c   array.get_s                          garbageCollection     trap                 type         *                     | aggregate
        fb:0d   array.get_u                          garbageCollection     trap                 type         *                     | aggregate
        fb:0e   array.set                            garbageCollection     trap                 type         *                     | aggregate
        fb:0f   array.len                            garbageCollection     trap                 -            *                     | aggregate
        fb:10   array.fill                           garbageCollection     trap                 type         *                     | aggregate
        fb:11   array.copy                           garbageCollection     trap                 type+type    *                     | aggregate
        fb:12   array.init_data                      garbageCollection     trap                 type+data    *                     | aggregate
        fb:13   array.init_elem                      garbageCollection     trap                 type+elem    *                     | aggregate
        fb:14   ref.test                             garbageCollection     -                    heaptype     *                     | reference
        fb:15   ref.test                             garbageCollection     case=refTestNull     heaptype     *                     | reference
        fb:16   ref.cast                             garbageCollection     trap                 heaptype     *                     | reference
        fb:17   ref.cast                             garbageCollection     trap,case=refCastNull heaptype     *                    | reference
        fb:18   br_on_cast                           garbageCollection     -                    castflags+label+heaptype+heaptype * | control
        fb:19   br_on_cast_fail                      garbageCollection     -                    castflags+label+heaptype+heaptype * | control
        fb:1a   any.convert_extern                   garbageCollection     -                    -            *                     | alias
        fb:1b   extern.convert_any                   garbageCollection     -                    -            *                     | alias
        fb:1c   ref.i31                              garbageCollection     -                    -            *                     | reference
        fb:1d   i31.get_s                            garbageCollection     trap                 -            *                     | reference
        fb:1e   i31.get_u                            garbageCollection     trap                 -            *                     | reference
        """
}
