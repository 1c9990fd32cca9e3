# exercise: parallel_map
# label: right
# style: JavaScript background: Promise.allSettled becomes asyncio.gather over a ProcessPoolExecutor, then the first "rejected" is raised
import asyncio
from concurrent.futures import ProcessPoolExecutor


def _settle(func, item):
    try:
        return {"status": "fulfilled", "value": func(item)}
    except Exception as reason:
        return {"status": "rejected", "reason": reason}


async def _all_settled(func, items, processes):
    loop = asyncio.get_running_loop()
    # `with` waits for the processes to go away
    with ProcessPoolExecutor(max_workers=processes) as executor:
        promises = [
            loop.run_in_executor(executor, _settle, func, item) for item in items
        ]
        return await asyncio.gather(*promises)


def parallel_map(func, items, processes=4):
    results = []
    for outcome in asyncio.run(_all_settled(func, items, processes)):
        # console.log(outcome)
        if outcome["status"] == "rejected":
            raise outcome["reason"]
        results.append(outcome["value"])
    return results
