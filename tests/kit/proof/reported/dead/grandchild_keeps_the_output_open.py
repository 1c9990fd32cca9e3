# after: python/cpython#119710: asyncio's Process.wait() while a grandchild has the pipe
# truth: dead
import asyncio
import os

reading, writing = os.pipe()
os.dup2(reading, 9)


async def main():
    process = await asyncio.create_subprocess_exec(
        "sh", "-c", "cat <&9 & exit 0", stdout=asyncio.subprocess.PIPE, pass_fds=[9]
    )
    await process.communicate()
    os.close(writing)


asyncio.run(main())
