# exercise: gather
# label: wrong
# mistake: looks at the futures with as_completed, so if several tasks raise, the exception of the one that failed first in time is raised, not that of the first one in the list. Breaks "raises the exception of the first one in the order of ``tasks`` that raised."

from concurrent.futures import ThreadPoolExecutor, as_completed


def gather(tasks):
    with ThreadPoolExecutor(max_workers=max(1, len(tasks))) as pool:
        positions = {pool.submit(task): at for at, task in enumerate(tasks)}
        values = [None] * len(positions)
        for future in as_completed(positions):
            values[positions[future]] = future.result()
    return values
