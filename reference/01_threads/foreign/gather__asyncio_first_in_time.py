# exercise: gather
# label: wrong
# mistake: asyncio.gather over an executor of the right size: the exception that comes first in time is raised
# expect: first-to-fail

import asyncio
from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    async def main():
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(max(1, len(tasks))) as ex:
            return await asyncio.gather(*[loop.run_in_executor(ex, t) for t in tasks])

    return asyncio.run(main())
