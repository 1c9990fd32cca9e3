# exercise: main
# label: wrong
# mistake: starts ten processes, one for each number, instead of two that share the work

import multiprocessing


def put_square(number, squares):
    squares[number] = square(number)


def main():
    squares = multiprocessing.Array("i", 10)
    jobs = []
    for number in range(10):
        job = multiprocessing.Process(target=put_square, args=(number, squares))
        jobs.append(job)
        job.start()
    for job in jobs:
        job.join()
    print(" ".join(str(s) for s in squares))


if __name__ == "__main__":
    main()
