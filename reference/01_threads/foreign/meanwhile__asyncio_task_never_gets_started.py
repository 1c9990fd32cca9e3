# exercise: meanwhile
# label: wrong
# mistake: "at the same time": create_task only schedules; without an await before foreground() the task's thread begins after the foreground has ended
import asyncio


async def _meanwhile(task, foreground):
    background = asyncio.create_task(asyncio.to_thread(task))  # runs in a thread now
    front = foreground()
    back = await background
    return back, front


def meanwhile(task, foreground):
    return asyncio.run(_meanwhile(task, foreground))
