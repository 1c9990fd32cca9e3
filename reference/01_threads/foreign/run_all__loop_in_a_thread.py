# exercise: run_all
# label: right
import asyncio
import concurrent.futures
import contextlib
import threading


def run_all(tasks):
    count = len(tasks)
    if count == 0:
        return
    meeting = threading.Barrier(count)  # nobody can do two tasks: all must be here

    def one(task):
        meeting.wait()
        with contextlib.suppress(BaseException):
            task()

    async def everybody():
        loop = asyncio.get_running_loop()
        loop.set_default_executor(concurrent.futures.ThreadPoolExecutor(count))
        await asyncio.gather(*(asyncio.to_thread(one, task) for task in tasks))

    # In a thread of its own, because the caller may have a running loop.
    # asyncio.run also shuts the executor down, and waits for its threads.
    host = threading.Thread(target=lambda: asyncio.run(everybody()))
    host.start()
    host.join()
