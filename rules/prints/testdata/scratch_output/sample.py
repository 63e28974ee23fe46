# A sample for the tests of the cutter.
port
starboard
#-- cut
7
stern
