# exercise: run_in_process
# label: right
# style: asyncio.run with to_thread(join)

import asyncio
import multiprocessing


async def _run(p):
    await asyncio.to_thread(p.join)
    return p.exitcode


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    return asyncio.run(_run(p))
