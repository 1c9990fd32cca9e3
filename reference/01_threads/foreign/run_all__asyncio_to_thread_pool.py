# exercise: run_all
# label: right
# style: asyncio.run with run_in_executor and an executor of the right size; guarded tasks

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor


def run_all(tasks):
    if not tasks:
        return
    start_line = threading.Barrier(len(tasks))

    def guarded(task):
        start_line.wait()
        try:
            task()
        except BaseException as e:
            print("task failed:", repr(e))

    async def main():
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(len(tasks)) as ex:
            await asyncio.gather(*(loop.run_in_executor(ex, guarded, t) for t in tasks))

    asyncio.run(main())
