# exercise: gather
# label: wrong
# mistake: JavaScript's Promise.all with asyncio.to_thread; its default pool never has more than 32 threads, so forty tasks do not all run together; breaks "Run all tasks at the same time" and "Checked: up to forty at once"
import asyncio


def settled(task):
    try:
        return ("fulfilled", task())
    except BaseException as reason:
        return ("rejected", reason)


async def all_settled(tasks):
    return await asyncio.gather(*[asyncio.to_thread(settled, t) for t in tasks])


def gather(tasks):
    outcomes = asyncio.run(all_settled(list(tasks)))
    for state, reason in outcomes:
        if state == "rejected":
            raise reason
    return [value for _, value in outcomes]
