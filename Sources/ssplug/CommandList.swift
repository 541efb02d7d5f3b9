/// The commands in the order in which `ssplug --help` lists them.
var commands: [any Command.Type] {
    [
        NewCommand.self,
        ExecCommand.self,
        CheckCommand.self,
        TestCommand.self,
        ReplayCommand.self,
        RunCommand.self,
        InspectCommand.self,
        InstallCommand.self,
        ListCommand.self,
        ShowCommand.self,
        ApproveCommand.self,
        RevokeCommand.self,
        EnableCommand.self,
        DisableCommand.self,
        RemoveCommand.self,
        LimitsCommand.self,
        AuditCommand.self,
        EventsCommand.self,
        LogsCommand.self,
        DashboardCommand.self,
        StoreCommand.self,
        TextToBinaryCommand.self,
        BinaryToTextCommand.self,
    ]
}
