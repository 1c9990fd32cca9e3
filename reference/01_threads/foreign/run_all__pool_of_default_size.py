# exercise: run_all
# label: wrong
# mistake: ThreadPoolExecutor() has min(32, cpus + 4) workers, so of forty tasks some wait until others have ended; breaks "all of them at the same time" ("up to forty at once")
from concurrent.futures import ALL_COMPLETED, ThreadPoolExecutor, wait


def run_all(tasks):
    with ThreadPoolExecutor() as executor:
        wait([executor.submit(task) for task in tasks], return_when=ALL_COMPLETED)
