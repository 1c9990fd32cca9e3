# exercise: gather
# label: wrong
# mistake: to_thread uses the default executor with 32 workers at most, so forty do not run at once; also raises an exception that was only returned

import asyncio


async def _gather(tasks):
    return await asyncio.gather(
        *(asyncio.to_thread(task) for task in tasks), return_exceptions=True
    )


def gather(tasks):
    results = asyncio.run(_gather(tasks))
    for result in results:
        if isinstance(result, BaseException):
            raise result
    return results
