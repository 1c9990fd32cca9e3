# exercise: meanwhile
# style: asyncio, the foreground in the thread of the loop
import asyncio


def meanwhile(task, foreground):
    async def go():
        later = asyncio.get_running_loop().run_in_executor(None, task)
        here = foreground()
        return await later, here

    return asyncio.run(go())
