"""Both kinds of executor."""

import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

if __name__ == "__main__":
    with ThreadPoolExecutor(2) as threads, ProcessPoolExecutor(2) as processes:
        slow = [threads.submit(time.sleep, 0.2), processes.submit(time.sleep, 0.3)]
        print([future.result() for future in slow])
