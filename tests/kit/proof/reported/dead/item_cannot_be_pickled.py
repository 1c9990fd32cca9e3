# after: python/cpython#84376: Queue.put() fails in its thread, and nothing is sent
# truth: dead
import multiprocessing


def work(queue):
    print(queue.get())


if __name__ == "__main__":
    queue = multiprocessing.Queue()
    process = multiprocessing.Process(target=work, args=(queue,))
    process.start()
    queue.put(lambda: "result")
    process.join()
