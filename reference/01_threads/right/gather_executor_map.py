# exercise: gather
# style: executor_map
import concurrent.futures as cf


def gather(tasks):
    tasks = list(tasks)
    if len(tasks) == 0:
        return []
    with cf.ThreadPoolExecutor(max_workers=len(tasks)) as ex:
        # Leaving the block waits for all of them, also when map raises.
        return list(ex.map(lambda f: f(), tasks))
