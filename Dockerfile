# The service of pewarta from its packed package: npm run build && npm pack && docker build -t pewarta .
FROM node:24-alpine AS install
WORKDIR /install
COPY pewarta-*.tgz ./
RUN npm install --omit=dev --no-audit --no-fund ./pewarta-*.tgz

FROM node:24-alpine
ENV NODE_ENV=production
WORKDIR /app
COPY --from=install /install/node_modules node_modules
USER node
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["node", "-e", "fetch('http://127.0.0.1:8080/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "node_modules/pewarta/dist/node/cli.js", "serve", "--host", "0.0.0.0", "--port", "8080", "--access-log", "-"]
