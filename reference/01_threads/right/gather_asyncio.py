# exercise: gather
# style: asyncio
import asyncio
from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    def attempt(task):
        try:
            return task(), None
        except Exception as error:
            return None, error

    async def everything(pool):
        loop = asyncio.get_running_loop()
        return await asyncio.gather(
            *(loop.run_in_executor(pool, attempt, task) for task in tasks)
        )

    with ThreadPoolExecutor(max_workers=len(tasks) or None) as pool:
        pairs = asyncio.run(everything(pool))
    for _, error in pairs:
        if error:
            raise error
    return [value for value, _ in pairs]
