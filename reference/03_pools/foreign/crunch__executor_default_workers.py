# exercise: crunch
# label: right
# style: an executor that finds the number of CPUs by itself, submit first and results later, in comprehensions
from concurrent.futures import ProcessPoolExecutor


def crunch(work, items):
    with ProcessPoolExecutor() as executor:
        futures = [executor.submit(work, item) for item in items]
        return [future.result() for future in futures]
