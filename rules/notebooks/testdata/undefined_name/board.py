import ustruct

PORT = const(0x12)
print(ustruct.pack("b", PORT), low)  # want "`low` is defined nowhere"
