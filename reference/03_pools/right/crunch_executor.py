# exercise: crunch
# style: default_executor
import concurrent.futures


def crunch(work, items):
    with concurrent.futures.ProcessPoolExecutor() as executor:
        return list(executor.map(work, items))
