/// The commands in the order in which `ssplug --help` lists them.
var commands: [any Command.Type] {
    [
        ExecCommand.self,
        RunCommand.self,
    ]
}
