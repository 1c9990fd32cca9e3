# exercise: gather
# label: right
# style: asyncio.to_thread, default executor replaced by a big one

import asyncio
from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    def boxed(task):
        box = {}
        try:
            box["value"] = task()
        except BaseException as e:
            box["error"] = e
        return box

    async def main():
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(max(1, len(tasks))))
        return await asyncio.gather(*(asyncio.to_thread(boxed, t) for t in tasks))

    boxes = asyncio.run(main())
    for box in boxes:
        if "error" in box:
            raise box["error"]
    return [box["value"] for box in boxes]
