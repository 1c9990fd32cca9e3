# exercise: crunch
# label: right
# style: asyncio TaskGroup style with run_in_executor
import asyncio
import os
from concurrent.futures import ProcessPoolExecutor


async def _main(work, items):
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(len(os.sched_getaffinity(0))) as executor:
        return await asyncio.gather(*[loop.run_in_executor(executor, work, i) for i in items])


def crunch(work, items):
    return list(asyncio.run(_main(work, items)))
