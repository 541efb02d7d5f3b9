// The operators that code consists of for the most part.

extension FunctionTranslator {
    /// Translates operators of frequent kinds, as long as one comes after another.
    ///
    /// The place in the code is in a register here, where the general way has it in memory, and what is done branches by the
    /// opcode alone. An operator of another kind, or with a long number, is left to the general way, which does the same for
    /// all of these. Control must reach them, and growths must not be followed.
    ///
    /// - Parameters:
    ///   - reader: Where the operators stand.
    ///   - memory: The first memory, if the module has one.
    mutating func translateFrequent(_ reader: inout InstructionReader, memory first: MemoryType?) {
        // SAFETY: it is used in this function alone, while the reader is.
        var code = unsafe FrequentCode(reader.window, limit: memory.nextLook)
        loop: while let opcode = code.opcode {
            // There is one for each of the opcodes below.
            guard let found = Operator.singleByteOperators[Int(opcode)].found else { break loop }
            emitter.operatorOffset = code.place
            switch opcode {
            case 0x20:  // local.get
                guard code.take(2), code[1] < 0x80 else { break loop }
                getLocal(Int(code[1]))
            case 0x21:  // local.set
                guard code.take(2), code[1] < 0x80 else { break loop }
                setLocal(Int(code[1]))
            case 0x22:  // local.tee
                guard code.take(2), code[1] < 0x80 else { break loop }
                teeLocal(Int(code[1]))
            case 0x41:  // i32.const
                guard code.takeNumber(behind: 1) else { break loop }
                push(.constant(UInt64(UInt32(bitPattern: code.signedNumber(behind: 1)))), .number)
            case 0x28...0x3E:  // loads and stores
                // Another memory is named by a number behind larger flags.
                guard let first, code[1] < 0x40, code.takeNumber(behind: 2) else { break loop }
                let offset = code.unsignedNumber(behind: 2)
                access(found, first.is64Bit ? .firstLong(offset: offset) : .first(offset: offset))
            case 0x45...0xBF:  // numeric operators
                guard code.take(1) else { break loop }
                compute(found)
            default: break loop
            }
            blockCost &+= found.fuelCost
            code.advance()
        }
        reader.move(toOffset: code.place)
    }

    @inline(__always)
    private mutating func access(_ found: Operator, _ access: MemoryAccess) {
        switch found.lowering {
        case .load(let forms): load(forms, access)
        case .store(let forms): store(forms, access)
        default: break
        }
    }

    @inline(__always)
    private mutating func compute(_ found: Operator) {
        switch found.lowering {
        case .binary(let forms): binary(forms)
        case .comparison: compare(found)
        case .unary(let forms): unary(found, forms)
        // What else there is among them leaves the slot as it is.
        default: break
        }
    }
}
