# exercise: main
# label: wrong
# mistake: the question for __name__ stands inside main, so main does nothing when the file was imported and main is called
# misjudged: passed

import multiprocessing


def calculate(numbers, conn):
    conn.send([square(number) for number in numbers])
    conn.close()


def main():
    # only in the main program, not in the children
    if __name__ == "__main__":
        connections = []
        processes = []
        for numbers in ([0, 1, 2, 3, 4], [5, 6, 7, 8, 9]):
            mine, yours = multiprocessing.Pipe(duplex=False)
            p = multiprocessing.Process(target=calculate, args=(numbers, yours))
            p.start()
            yours.close()
            processes.append(p)
            connections.append(mine)
        for mine in connections:
            for result in mine.recv():
                print(result)
        for p in processes:
            p.join()


main()
