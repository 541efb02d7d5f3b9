extension OperatorTable {
    /// Operators on memories and tables.
    ///
    /// Spec 3.0, binary-instr-memory and binary-instr-table.
    static let memoryRows = """
        # code  mnemonic                             feature               attributes           immediates   operands and results  | execution
        # Loads and stores.
        28      i32.load                             core                  trap,width=4         memarg       address -> i32        | load
        29      i64.load                             core                  trap,width=8         memarg       address -> i64        | load
        2a      f32.load                             core                  trap,width=4         memarg       address -> f32        | load
        2b      f64.load                             core                  trap,width=8         memarg       address -> f64        | load
        2c      i32.load8_s                          core                  trap,width=1         memarg       address -> i32        | load signed
        2d      i32.load8_u                          core                  trap,width=1         memarg       address -> i32        | load
        2e      i32.load16_s                         core                  trap,width=2         memarg       address -> i32        | load signed
        2f      i32.load16_u                         core                  trap,width=2         memarg       address -> i32        | load
        30      i64.load8_s                          core                  trap,width=1         memarg       address -> i64        | load signed
        31      i64.load8_u                          core                  trap,width=1         memarg       address -> i64        | load
        32      i64.load16_s                         core                  trap,width=2         memarg       address -> i64        | load signed
        33      i64.load16_u                         core                  trap,width=2         memarg       address -> i64        | load
        34      i64.load32_s                         core                  trap,width=4         memarg       address -> i64        | load signed
        35      i64.load32_u                         core                  trap,width=4         memarg       address -> i64        | load
        36      i32.store                            core                  trap,width=4         memarg       address i32 ->        | store
        37      i64.store                            core                  trap,width=8         memarg       address i64 ->        | store
        38      f32.store                            core                  trap,width=4         memarg       address f32 ->        | store
        39      f64.store                            core                  trap,width=8         memarg       address f64 ->        | store
        3a      i32.store8                           core                  trap,width=1         memarg       address i32 ->        | store
        3b      i32.store16                          core                  trap,width=2         memarg       address i32 ->        | store
        3c      i64.store8                           core                  trap,width=1         memarg       address i64 ->        | store
        3d      i64.store16                          core                  trap,width=2         memarg       address i64 ->        | store
        3e      i64.store32                          core                  trap,width=4         memarg       address i64 ->        | store
        3f      memory.size                          core                  -                    memory       -> address            | bulk
        40      memory.grow                          core                  -                    memory       address -> address    | bulk
        # Bulk memory and tables.
        fc:08   memory.init                          bulkMemory            trap                 data+memory  *                     | bulk
        fc:09   data.drop                            bulkMemory            -                    data         ->                    | bulk
        fc:0a   memory.copy                          bulkMemory            trap                 memory+memory *                     | bulk
        fc:0b   memory.fill                          bulkMemory            trap                 memory       address i32 address ->  | bulk
        fc:0c   table.init                           bulkMemory            trap                 elem+table   *                     | bulk
        fc:0d   elem.drop                            bulkMemory            -                    elem         ->                    | bulk
        fc:0e   table.copy                           bulkMemory            trap                 table+table  *                     | bulk
        fc:0f   table.grow                           referenceTypes        -                    table        *                     | bulk
        fc:10   table.size                           referenceTypes        -                    table        *                     | bulk
        fc:11   table.fill                           referenceTypes        trap                 table        *                     | bulk
        """
}
