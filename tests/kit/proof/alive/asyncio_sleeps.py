"""Coroutines that sleep and a program below."""

import asyncio


async def main():
    below = await asyncio.create_subprocess_exec("sleep", "0.3")
    await asyncio.gather(asyncio.sleep(0.4), below.wait())


asyncio.run(main())
print("done")
