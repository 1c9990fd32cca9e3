# exercise: worker_count
# label: wrong
# mistake: keeps one CPU for the main program, so many jobs get one worker too few

import os


def worker_count(jobs: int) -> int:
    # Best practice: leave one core free for the main process / the OS
    available = (os.cpu_count() or 2) - 1
    available = max(available, 1)
    return max(1, min(jobs, available))
