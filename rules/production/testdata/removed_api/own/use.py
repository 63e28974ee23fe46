import crypt
import telnetlib  # want "`telnetlib` is gone since Python 3.13; nothing here asks for an older one"
