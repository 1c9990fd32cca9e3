# exercise: main
# label: right
# style: submit, list of futures, result

from concurrent.futures import ProcessPoolExecutor


def main():
    with ProcessPoolExecutor(2) as ex:
        futures = [ex.submit(square, i) for i in range(10)]
        print(" ".join(str(f.result()) for f in futures))

if __name__ == "__main__":
    main()
