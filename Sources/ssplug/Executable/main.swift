// The program itself is a library, so that tests can link it without the executable's static runtime.
import CommandLineInterface

Program.main()
