import asyncio

type = match = case = 1
print(type, match.case, read(print=case, exec=match))


async def wait(levels):
    async with levels as level, asyncio.timeout(3):
        return [await tide async for tide in level if tide is not None]


match type:
    case None | True | [_, *_]:
        x = yield_ = lambda: (yield)
for x in [1]:
    pass
else:
    print(f"{x if x else None}")
try:
    pass
except ValueError:
    pass
else:
    pass
finally:
    nonlocal_ = 2
