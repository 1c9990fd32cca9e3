# exercise: run_all
# expect: pool-too-small
import concurrent.futures


def run_all(tasks):
    with concurrent.futures.ThreadPoolExecutor() as executor:
        futures = [executor.submit(t) for t in tasks]
    concurrent.futures.wait(futures)
