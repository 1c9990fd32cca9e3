# exercise: crunch
# expect: threads-for-cpu-work
from concurrent.futures import ThreadPoolExecutor


def crunch(work, items):
    with ThreadPoolExecutor() as pool:  # <- here
        return list(pool.map(work, items))
