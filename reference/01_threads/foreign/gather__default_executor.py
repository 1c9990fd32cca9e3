# exercise: gather
# label: wrong
# mistake: asyncio.to_thread uses the loop's default executor, which has only min(32, CPUs + 4) threads, so forty tasks never run together (and hang if they wait for each other); breaks "Run all tasks at the same time"
import asyncio
import threading


def gather(tasks):
    answers = []

    def attempt(task):
        try:
            return True, task()
        except Exception as error:
            return False, error

    async def everybody():
        answers.extend(
            await asyncio.gather(*(asyncio.to_thread(attempt, task) for task in tasks))
        )

    host = threading.Thread(target=lambda: asyncio.run(everybody()))
    host.start()
    host.join()
    for went_well, value in answers:
        if not went_well:
            raise value
    return [value for _, value in answers]
