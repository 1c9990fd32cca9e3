# exercise: run_workers
# label: right
# style: asyncio: as many coroutines as workers take from one asyncio.Queue, and each has an executor with one thread for the tasks
import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack


def guarded(task):
    try:
        return task(), None
    except BaseException as error:
        return None, error


async def worker(todo, done, executor):
    loop = asyncio.get_running_loop()
    while True:
        try:
            task = todo.get_nowait()
        except asyncio.QueueEmpty:
            return
        done.append(await loop.run_in_executor(executor, guarded, task))


async def main(tasks, executors):
    todo = asyncio.Queue()
    for task in tasks:
        todo.put_nowait(task)
    done = []
    await asyncio.gather(*(worker(todo, done, executor) for executor in executors))
    return done


def run_workers(tasks, workers):
    with ExitStack() as stack:
        executors = [
            stack.enter_context(ThreadPoolExecutor(max_workers=1))
            for _ in range(workers)
        ]
        done = asyncio.run(main(tasks, executors))
    for _, error in done:
        if error is not None:
            raise error
    return [value for value, _ in done]
