library(ggplot2)
data <- read.csv("a.csv")
p0 <- ggplot(data, aes(x0)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x0)
print(mean(data$x))
head(data)
ggsave("a0.png", p0)
p1 <- ggplot(data, aes(x1)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x1)
print(mean(data$x))
head(data)
ggsave("a1.png", p1)
p2 <- ggplot(data, aes(x2)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x2)
print(mean(data$x))
head(data)
ggsave("a2.png", p2)
p3 <- ggplot(data, aes(x3)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x3)
print(mean(data$x))
head(data)
ggsave("a3.png", p3)
p4 <- ggplot(data, aes(x4)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x4)
print(mean(data$x))
head(data)
ggsave("a4.png", p4)
p5 <- ggplot(data, aes(x5)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x5)
print(mean(data$x))
head(data)
ggsave("a5.png", p5)
p6 <- ggplot(data, aes(x6)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x6)
print(mean(data$x))
head(data)
ggsave("a6.png", p6)
p7 <- ggplot(data, aes(x7)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x7)
print(mean(data$x))
head(data)
ggsave("a7.png", p7)
p8 <- ggplot(data, aes(x8)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x8)
print(mean(data$x))
head(data)
ggsave("a8.png", p8)
p9 <- ggplot(data, aes(x9)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x9)
print(mean(data$x))
head(data)
ggsave("a9.png", p9)
p10 <- ggplot(data, aes(x10)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x10)
print(mean(data$x))
head(data)
ggsave("a10.png", p10)
p11 <- ggplot(data, aes(x11)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x11)
print(mean(data$x))
head(data)
ggsave("a11.png", p11)
p12 <- ggplot(data, aes(x12)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x12)
print(mean(data$x))
head(data)
ggsave("a12.png", p12)
p13 <- ggplot(data, aes(x13)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x13)
print(mean(data$x))
head(data)
ggsave("a13.png", p13)
p14 <- ggplot(data, aes(x14)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x14)
print(mean(data$x))
head(data)
ggsave("a14.png", p14)
p15 <- ggplot(data, aes(x15)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x15)
print(mean(data$x))
head(data)
ggsave("a15.png", p15)
p16 <- ggplot(data, aes(x16)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x16)
print(mean(data$x))
head(data)
ggsave("a16.png", p16)
p17 <- ggplot(data, aes(x17)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x17)
print(mean(data$x))
head(data)
ggsave("a17.png", p17)
p18 <- ggplot(data, aes(x18)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x18)
print(mean(data$x))
head(data)
ggsave("a18.png", p18)
p19 <- ggplot(data, aes(x19)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x19)
print(mean(data$x))
head(data)
ggsave("a19.png", p19)
p20 <- ggplot(data, aes(x20)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x20)
print(mean(data$x))
head(data)
ggsave("a20.png", p20)
p21 <- ggplot(data, aes(x21)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x21)
print(mean(data$x))
head(data)
ggsave("a21.png", p21)
p22 <- ggplot(data, aes(x22)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x22)
print(mean(data$x))
head(data)
ggsave("a22.png", p22)
p23 <- ggplot(data, aes(x23)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x23)
print(mean(data$x))
head(data)
ggsave("a23.png", p23)
p24 <- ggplot(data, aes(x24)) +
  geom_point()
data |>
  filter(a) |>
  ggplot(aes(b)) +
  geom_line()
hist(data$x24)
print(mean(data$x))
head(data)
ggsave("a24.png", p24)
