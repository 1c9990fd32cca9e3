# exercise: meanwhile
# style: futures
import concurrent.futures


def meanwhile(task, foreground):
    with concurrent.futures.ThreadPoolExecutor(1) as executor:
        future = executor.submit(task)
        value = foreground()
        return future.result(), value
