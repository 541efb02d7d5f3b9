module example.com/go-connector

go 1.24
