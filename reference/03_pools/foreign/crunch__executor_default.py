# exercise: crunch
# label: right
# style: ProcessPoolExecutor() takes the number of CPUs by itself
import concurrent.futures


def crunch(work, items):
    with concurrent.futures.ProcessPoolExecutor() as ex:
        futures = [ex.submit(work, item) for item in items]
        return [f.result() for f in futures]
