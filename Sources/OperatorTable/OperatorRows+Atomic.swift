extension OperatorTable {
    /// Atomic operators of the threads proposal.
    ///
    /// The meaning of those that change a number is the method of `Synchronization.Atomic` that does it.
    static let atomicRows = """
        # code  mnemonic                             feature               attributes           immediates   operands and results    | execution
        fe:00   memory.atomic.notify                 threads               trap,width=4         memarg       address i32 -> i32      | atomic
        fe:01   memory.atomic.wait32                 threads               trap,width=4         memarg       address i32 i64 -> i32  | atomic
        fe:02   memory.atomic.wait64                 threads               trap,width=8         memarg       address i64 i64 -> i32  | atomic
        fe:03   atomic.fence                         threads               -                    zero         ->                      | atomic
        fe:10   i32.atomic.load                      threads               trap,width=4         memarg       address -> i32          | atomicLoad
        fe:11   i64.atomic.load                      threads               trap,width=8         memarg       address -> i64          | atomicLoad
        fe:12   i32.atomic.load8_u                   threads               trap,width=1         memarg       address -> i32          | atomicLoad
        fe:13   i32.atomic.load16_u                  threads               trap,width=2         memarg       address -> i32          | atomicLoad
        fe:14   i64.atomic.load8_u                   threads               trap,width=1         memarg       address -> i64          | atomicLoad
        fe:15   i64.atomic.load16_u                  threads               trap,width=2         memarg       address -> i64          | atomicLoad
        fe:16   i64.atomic.load32_u                  threads               trap,width=4         memarg       address -> i64          | atomicLoad
        fe:17   i32.atomic.store                     threads               trap,width=4         memarg       address i32 ->          | atomicStore
        fe:18   i64.atomic.store                     threads               trap,width=8         memarg       address i64 ->          | atomicStore
        fe:19   i32.atomic.store8                    threads               trap,width=1         memarg       address i32 ->          | atomicStore
        fe:1a   i32.atomic.store16                   threads               trap,width=2         memarg       address i32 ->          | atomicStore
        fe:1b   i64.atomic.store8                    threads               trap,width=1         memarg       address i64 ->          | atomicStore
        fe:1c   i64.atomic.store16                   threads               trap,width=2         memarg       address i64 ->          | atomicStore
        fe:1d   i64.atomic.store32                   threads               trap,width=4         memarg       address i64 ->          | atomicStore
        fe:1e   i32.atomic.rmw.add                   threads               trap,width=4         memarg       address i32 -> i32      | atomicUpdate Atomic.wrappingAdd
        fe:1f   i64.atomic.rmw.add                   threads               trap,width=8         memarg       address i64 -> i64      | atomicUpdate Atomic.wrappingAdd
        fe:20   i32.atomic.rmw8.add_u                threads               trap,width=1         memarg       address i32 -> i32      | atomicUpdate Atomic.wrappingAdd
        fe:21   i32.atomic.rmw16.add_u               threads               trap,width=2         memarg       address i32 -> i32      | atomicUpdate Atomic.wrappingAdd
        fe:22   i64.atomic.rmw8.add_u                threads               trap,width=1         memarg       address i64 -> i64      | atomicUpdate Atomic.wrappingAdd
        fe:23   i64.atomic.rmw16.add_u               threads               trap,width=2         memarg       address i64 -> i64      | atomicUpdate Atomic.wrappingAdd
        fe:24   i64.atomic.rmw32.add_u               threads               trap,width=4         memarg       address i64 -> i64      | atomicUpdate Atomic.wrappingAdd
        fe:25   i32.atomic.rmw.sub                   threads               trap,width=4         memarg       address i32 -> i32      | atomicUpdate Atomic.wrappingSubtract
        fe:26   i64.atomic.rmw.sub                   threads               trap,width=8         memarg       address i64 -> i64      | atomicUpdate Atomic.wrappingSubtract
        fe:27   i32.atomic.rmw8.sub_u                threads               trap,width=1         memarg       address i32 -> i32      | atomicUpdate Atomic.wrappingSubtract
        fe:28   i32.atomic.rmw16.sub_u               threads               trap,width=2         memarg       address i32 -> i32      | atomicUpdate Atomic.wrappingSubtract
        fe:29   i64.atomic.rmw8.sub_u                threads               trap,width=1         memarg       address i64 -> i64      | atomicUpdate Atomic.wrappingSubtract
        fe:2a   i64.atomic.rmw16.sub_u               threads               trap,width=2         memarg       address i64 -> i64      | atomicUpdate Atomic.wrappingSubtract
        fe:2b   i64.atomic.rmw32.sub_u               threads               trap,width=4         memarg       address i64 -> i64      | atomicUpdate Atomic.wrappingSubtract
        fe:2c   i32.atomic.rmw.and                   threads               trap,width=4         memarg       address i32 -> i32      | atomicUpdate Atomic.bitwiseAnd
        fe:2d   i64.atomic.rmw.and                   threads               trap,width=8         memarg       address i64 -> i64      | atomicUpdate Atomic.bitwiseAnd
        fe:2e   i32.atomic.rmw8.and_u                threads               trap,width=1         memarg       address i32 -> i32      | atomicUpdate Atomic.bitwiseAnd
        fe:2f   i32.atomic.rmw16.and_u               threads               trap,width=2         memarg       address i32 -> i32      | atomicUpdate Atomic.bitwiseAnd
        fe:30   i64.atomic.rmw8.and_u                threads               trap,width=1         memarg       address i64 -> i64      | atomicUpdate Atomic.bitwiseAnd
        fe:31   i64.atomic.rmw16.and_u               threads               trap,width=2         memarg       address i64 -> i64      | atomicUpdate Atomic.bitwiseAnd
        fe:32   i64.atomic.rmw32.and_u               threads               trap,width=4         memarg       address i64 -> i64      | atomicUpdate Atomic.bitwiseAnd
        fe:33   i32.atomic.rmw.or                    threads               trap,width=4         memarg       address i32 -> i32      | atomicUpdate Atomic.bitwiseOr
        fe:34   i64.atomic.rmw.or                    threads               trap,width=8         memarg       address i64 -> i64      | atomicUpdate Atomic.bitwiseOr
        fe:35   i32.atomic.rmw8.or_u                 threads               trap,width=1         memarg       address i32 -> i32      | atomicUpdate Atomic.bitwiseOr
        fe:36   i32.atomic.rmw16.or_u                threads               trap,width=2         memarg       address i32 -> i32      | atomicUpdate Atomic.bitwiseOr
        fe:37   i64.atomic.rmw8.or_u                 threads               trap,width=1         memarg       address i64 -> i64      | atomicUpdate Atomic.bitwiseOr
        fe:38   i64.atomic.rmw16.or_u                threads               trap,width=2         memarg       address i64 -> i64      | atomicUpdate Atomic.bitwiseOr
        fe:39   i64.atomic.rmw32.or_u                threads               trap,width=4         memarg       address i64 -> i64      | atomicUpdate Atomic.bitwiseOr
        fe:3a   i32.atomic.rmw.xor                   threads               trap,width=4         memarg       address i32 -> i32      | atomicUpdate Atomic.bitwiseXor
        fe:3b   i64.atomic.rmw.xor                   threads               trap,width=8         memarg       address i64 -> i64      | atomicUpdate Atomic.bitwiseXor
        fe:3c   i32.atomic.rmw8.xor_u                threads               trap,width=1         memarg       address i32 -> i32      | atomicUpdate Atomic.bitwiseXor
        fe:3d   i32.atomic.rmw16.xor_u               threads               trap,width=2         memarg       address i32 -> i32      | atomicUpdate Atomic.bitwiseXor
        fe:3e   i64.atomic.rmw8.xor_u                threads               trap,width=1         memarg       address i64 -> i64      | atomicUpdate Atomic.bitwiseXor
        fe:3f   i64.atomic.rmw16.xor_u               threads               trap,width=2         memarg       address i64 -> i64      | atomicUpdate Atomic.bitwiseXor
        fe:40   i64.atomic.rmw32.xor_u               threads               trap,width=4         memarg       address i64 -> i64      | atomicUpdate Atomic.bitwiseXor
        fe:41   i32.atomic.rmw.xchg                  threads               trap,width=4         memarg       address i32 -> i32      | atomicExchange
        fe:42   i64.atomic.rmw.xchg                  threads               trap,width=8         memarg       address i64 -> i64      | atomicExchange
        fe:43   i32.atomic.rmw8.xchg_u               threads               trap,width=1         memarg       address i32 -> i32      | atomicExchange
        fe:44   i32.atomic.rmw16.xchg_u              threads               trap,width=2         memarg       address i32 -> i32      | atomicExchange
        fe:45   i64.atomic.rmw8.xchg_u               threads               trap,width=1         memarg       address i64 -> i64      | atomicExchange
        fe:46   i64.atomic.rmw16.xchg_u              threads               trap,width=2         memarg       address i64 -> i64      | atomicExchange
        fe:47   i64.atomic.rmw32.xchg_u              threads               trap,width=4         memarg       address i64 -> i64      | atomicExchange
        fe:48   i32.atomic.rmw.cmpxchg               threads               trap,width=4         memarg       address i32 i32 -> i32  | atomicCompareExchange
        fe:49   i64.atomic.rmw.cmpxchg               threads               trap,width=8         memarg       address i64 i64 -> i64  | atomicCompareExchange
        fe:4a   i32.atomic.rmw8.cmpxchg_u            threads               trap,width=1         memarg       address i32 i32 -> i32  | atomicCompareExchange
        fe:4b   i32.atomic.rmw16.cmpxchg_u           threads               trap,width=2         memarg       address i32 i32 -> i32  | atomicCompareExchange
        fe:4c   i64.atomic.rmw8.cmpxchg_u            threads               trap,width=1         memarg       address i64 i64 -> i64  | atomicCompareExchange
        fe:4d   i64.atomic.rmw16.cmpxchg_u           threads               trap,width=2         memarg       address i64 i64 -> i64  | atomicCompareExchange
        fe:4e   i64.atomic.rmw32.cmpxchg_u           threads               trap,width=4         memarg       address i64 i64 -> i64  | atomicCompareExchange
        """
}
